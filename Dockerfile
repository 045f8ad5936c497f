# Builds the WAR with Maven, then runs it by the same launcher as everywhere: non-root, with a health check.
# It writes to its home and to /tmp only, so run it with everything else read-only:
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --memory 2g \
#     -v airsilk:/var/lib/airsilk --env-file airsilk.properties -p 127.0.0.1:8080:8080 airsilk
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml .
COPY config config
COPY src src
RUN mvn -B -ntp package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jdk
# by number, so that an orchestrator sees that it is not root
RUN useradd --system --uid 10001 --home-dir /var/lib/airsilk --shell /usr/sbin/nologin airsilk \
  && install -d -o airsilk -g airsilk -m 0750 /var/lib/airsilk
WORKDIR /opt/airsilk
COPY --from=build /src/target/airsilk.war airsilk.war
COPY --from=build /src/target/server/payara server/payara
COPY --from=build /src/target/server/launcher.jar server/launcher.jar
COPY --from=build /src/target/airsilk.cdx.json airsilk.cdx.json
COPY config/run.jvm config/
COPY config/payara config/payara
# by the Java that will use it, and once the jars lie where they stay
RUN java @config/run.jvm -XX:AOTCacheOutput=server/start.aot -jar server/launcher.jar airsilk.war --train
ENV AIRSILK_ADDRESS=0.0.0.0 AIRSILK_HOME=/var/lib/airsilk AIRSILK_LOG=json
USER 10001
VOLUME /var/lib/airsilk
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${AIRSILK_PORT:-8080} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "@config/run.jvm", "-XX:AOTCache=server/start.aot", "-jar", "server/launcher.jar", "airsilk.war"]
