package com.aetherial.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that mean no good get one request at most, and hold nobody up. */
@Timeout(30)
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTargetsTest {
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private final Courier courier = courier(true);

  private static Courier courier(boolean allowsLoopback) {
    var courier = new Courier();
    courier.patience = PATIENCE;
    courier.targets =
        new Targets() {
          @Override
          boolean allowsLoopback() {
            return allowsLoopback;
          }
        };
    return courier;
  }

  private Reply post(String url) {
    return courier.post(url, Map.of("webhook-id", "1"), "{}".getBytes(UTF_8));
  }

  @Test
  void a_redirect_to_the_metadata_of_a_cloud_is_an_answer_and_not_followed() throws IOException {
    try (var server =
        HostileServer.saying(
            "HTTP/1.1 307 Go\r\nLocation: http://169.254.169.254/latest/meta-data/\r\n\r\n")) {
      Reply reply = post(server.url());
      assertThat(reply.status()).isEqualTo(307);
      assertThat(reply.isTaken()).isFalse();
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void a_name_for_this_machine_is_not_called() throws IOException {
    try (var server = HostileServer.saying("HTTP/1.1 200 OK\r\n\r\n")) {
      Courier strict = courier(false);
      strict.targets.names = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
      Reply reply =
          strict.post("https://evil.example:" + server.port(), Map.of(), "{}".getBytes(UTF_8));
      assertThat(reply.error()).contains("evil.example is not in the open internet");
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void one_address_inside_is_enough_to_refuse_a_name() {
    Courier strict = courier(false);
    strict.targets.names =
        host ->
            new InetAddress[] {
              InetAddress.getByName("1.1.1.1"), InetAddress.getByName("169.254.169.254")
            };
    assertThat(strict.post("https://both.example", Map.of(), new byte[0]).error())
        .contains("not in the open internet");
  }

  @Test
  void a_name_that_changes_its_address_is_looked_up_once() throws IOException {
    try (var server = HostileServer.saying("HTTP/1.1 204 Fine\r\n\r\n")) {
      var lookUps = new AtomicInteger();
      courier.targets.names =
          host ->
              new InetAddress[] {
                InetAddress.getByName(lookUps.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1")
              };
      assertThat(post("http://rebind.example:" + server.port() + "/").status()).isEqualTo(204);
      assertThat(lookUps).hasValue(1);
      assertThat(server.asked().get(0)).contains("Host: rebind.example:" + server.port());
    }
  }

  @Test
  void somebody_who_never_answers_is_left() throws IOException {
    try (var server = new HostileServer(out -> Thread.sleep(PATIENCE.toMillis() * 3))) {
      Reply reply = post(server.url());
      assertThat(reply.status()).isNull();
      assertThat(reply.error()).contains("no whole answer within");
      assertThat(reply.took()).isLessThan(PATIENCE.multipliedBy(3));
    }
  }

  @Test
  void somebody_who_answers_a_letter_at_a_time_is_left() throws IOException {
    try (var server =
        new HostileServer(
            out -> {
              for (int i = 0; i < 200; i++) {
                out.write("HTTP/1.1 200 OK\r\nX: ".charAt(i % 20));
                out.flush();
                Thread.sleep(100);
              }
            })) {
      Reply reply = post(server.url());
      assertThat(reply.error()).contains("no whole answer within");
      assertThat(reply.took()).isLessThan(PATIENCE.multipliedBy(3));
    }
  }

  @Test
  void of_a_body_without_end_a_kilobyte_is_read() throws IOException {
    try (var server =
        new HostileServer(
            out -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
              for (int i = 0; i < 100_000; i++) {
                out.write(new byte[1_024]);
              }
            })) {
      Reply reply = post(server.url());
      assertThat(reply.isTaken()).isTrue();
      assertThat(reply.answer()).hasSize(1_024).doesNotContain("\0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/1.1 999 Odd\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nboom",
        "HTTP/1.1 200 OK\r\nX-Half: a",
        ""
      })
  void what_is_not_http_is_no_answer(String said) throws IOException {
    try (var server = HostileServer.saying(said)) {
      Reply reply = post(server.url());
      assertThat(reply.status()).isNull();
      assertThat(reply.error()).isNotBlank();
    }
  }

  @Test
  void what_java_cannot_call_is_a_failed_answer() {
    courier.targets.names =
        host -> {
          throw new IllegalArgumentException("odd");
        };
    assertThat(post("https://odd.example/").error()).contains("odd");
  }

  @Test
  void headers_without_end_are_not_read() throws IOException {
    try (var server =
        HostileServer.saying("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000) + "\r\n")) {
      assertThat(post(server.url()).status()).isNull();
    }
  }

  @Test
  void failures_are_told_with_their_words() throws IOException {
    try (var server =
        HostileServer.saying(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\nboom")) {
      Reply reply = post(server.url());
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.isTaken()).isFalse();
      assertThat(reply.answer()).isEqualTo("boom");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/", "ftp://1.1.1.1/", "https://user:secret@1.1.1.1/", "https://",
        "https://2130706433/", "https://1.1.1.1/#x", "https://1.1.1.1/a b", "nonsense",
        "https://[::ffff:127.0.0.1]/", "https://127.0.0.1/", "https://0/", "https://[::1]/",
        "https://1.1.1.1:65536/"
      })
  void no_request_leaves_for_such_an_address(String url) {
    Courier strict = courier(false);
    strict.targets.names = InetAddress::getAllByName;
    Reply reply = strict.post(url, Map.of(), new byte[0]);
    assertThat(reply.status()).isNull();
    assertThat(reply.error()).isNotBlank().doesNotContain("Exception");
  }
}
