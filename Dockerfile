# Built from the repository: docker build -t klachtlint . && docker run --rm -v "$PWD:/work" klachtlint check .
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json LICENSE README.md CHANGELOG.md ./
COPY bin bin
COPY rules rules
COPY src src
RUN npm ci --no-audit --no-fund && npm pack --silent --pack-destination /tmp

FROM node:24-slim
# git is for --changed and diff; a mounted repository belongs to another user, which git refuses unless told.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /tmp/klachtlint-*.tgz /tmp/klachtlint.tgz
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/klachtlint.tgz && rm -rf /tmp/klachtlint.tgz /root/.npm
USER node
WORKDIR /work
ENTRYPOINT ["klachtlint"]
CMD ["--help"]
