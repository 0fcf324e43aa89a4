package com.aetherial.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HttpConnectionTest {
  private static final String LONG_TEXT = "coins ".repeat(20_000);

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/short", 201, 5, "short");
    answer("/chunked", 200, 0, LONG_TEXT);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void one_connection_reads_answers_of_every_form_one_after_the_other() throws IOException {
    int port = server.getAddress().getPort();
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int i = 0; i < 3; i++) {
        assertThat(connection.exchange(Request.get("/short", port).bytes())).isEqualTo(201);
        assertThat(connection.body()).isEqualTo("short");
        assertThat(connection.exchange(Request.get("/chunked", port).bytes())).isEqualTo(200);
        assertThat(connection.body()).isEqualTo(LONG_TEXT);
        assertThat(connection.header("transfer-encoding")).hasValue("chunked");
      }
    }
  }

  private void answer(String path, int status, long length, String body) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, length);
          exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
  }
}
