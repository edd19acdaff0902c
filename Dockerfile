FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing that the application runs on needs an install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production
# Workers make renditions of videos with it.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY . .
USER node
EXPOSE 8080
# `exec`, so that the signal to stop reaches Nova and not the shell.
CMD ["sh", "-c", "node cli/nova.ts migrate up && exec node cli/nova.ts serve"]
