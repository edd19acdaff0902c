FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No package of the application needs an install script. The image contains Node, so the one from npm is removed.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM node:24-slim AS sources
WORKDIR /app
COPY . .
# COPY keeps file modes, and the user who builds the image may have files that only this user can read.
RUN chmod -R a+rX .

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 OPERATIONS_HOST=0.0.0.0
# Workers transcode videos with ffmpeg.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=sources /app ./
# `nova login` stores its session here. The user node can only read all other files.
RUN install -d -o node -g node .nova
USER node
EXPOSE 8080 9464
# Whatever the roles of the process are.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD node -e ' \
  fetch("http://127.0.0.1:" + (process.env.OPERATIONS_PORT || 9464) + "/healthz").then( \
    (response) => process.exit(response.ok ? 0 : 1), \
    () => process.exit(1))'
# With `exec` Nova replaces the shell, so it receives the stop signal.
CMD ["sh", "-c", "node cli/nova.ts migrate up && exec node cli/nova.ts serve"]
