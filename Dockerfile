FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing that the application runs on needs an install script. The image has a Node, so it needs none from npm.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM node:24-slim AS sources
WORKDIR /app
COPY . .
# Whoever builds the image may keep files to themselves, and they keep their modes.
RUN chmod -R a+rX .

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0
# Workers make renditions of videos with it.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=sources /app ./
# Where `nova login` remembers who is signed in; everything else is for reading.
RUN install -d -o node -g node .nova
USER node
EXPOSE 8080
# Only the role api listens.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD node -e ' \
  const { PORT, ROLES } = process.env; \
  if ((ROLES || "api").includes("api")) \
    fetch("http://127.0.0.1:" + (PORT || 8080) + "/healthz").then( \
      (answer) => process.exit(answer.ok ? 0 : 1), \
      () => process.exit(1))'
# `exec`, so that the signal to stop reaches Nova and not the shell.
CMD ["sh", "-c", "node cli/nova.ts migrate up && exec node cli/nova.ts serve"]
