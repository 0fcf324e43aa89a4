package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Text messages, against a receiver on this machine. */
class TextGatewayTest {
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final String PHONE = "+254712345678";

  @Example
  void a_message_is_posted_with_the_key_and_taken_over() throws IOException {
    AtomicReference<String> seen = new AtomicReference<>("");
    HttpServer server = server();
    var unused =
        server.createContext(
            "/version1/messaging",
            exchange -> {
              String form =
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
              seen.set(exchange.getRequestHeaders().getFirst("apiKey") + " " + form);
              byte[] answer = answer("101").getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(201, answer.length);
              exchange.getResponseBody().write(answer);
              exchange.close();
            });
    TextReply reply = gateway(server).send(PHONE, TextedCodes.text("012345"));
    assertThat(reply.answer()).isEqualTo(CodeAnswer.SENT);
    assertThat(reply.toString()).doesNotContain("012345");
    assertThat(URLDecoder.decode(seen.get(), StandardCharsets.UTF_8))
        .startsWith("a-key username=ada&to=+254712345678&message=012345 is your Aetherial code.")
        .endsWith("&from=AETHERIAL");
    server.stop(0);
  }

  @Example
  void silence_is_doubt_and_a_closed_door_is_a_definite_no() throws IOException {
    CountDownLatch forever = new CountDownLatch(1);
    HttpServer server = server();
    var unused =
        server.createContext(
            "/",
            exchange -> {
              try {
                forever.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
            });
    assertThat(gateway(server).send(PHONE, "text", PATIENCE).answer())
        .isEqualTo(CodeAnswer.UNKNOWN);
    forever.countDown();
    server.stop(0);
    assertThat(gateway(server).send(PHONE, "text").answer()).isEqualTo(CodeAnswer.FAILED);
  }

  @Example
  void each_code_of_the_gateway_means_one_thing() {
    assertThat(TextReply.of(201, answer("102")).answer()).isEqualTo(CodeAnswer.SENT);
    assertThat(TextReply.of(201, answer("\"403\"")).answer()).isEqualTo(CodeAnswer.NO_SUCH_NUMBER);
    assertThat(TextReply.of(201, answer("406")).answer()).isEqualTo(CodeAnswer.NO_SUCH_NUMBER);
    assertThat(TextReply.of(201, answer("405")).answer()).isEqualTo(CodeAnswer.FAILED);
    assertThat(TextReply.of(201, answer("501")).answer()).isEqualTo(CodeAnswer.UNKNOWN);
    assertThat(TextReply.of(401, "The supplied authentication is invalid").answer())
        .isEqualTo(CodeAnswer.FAILED);
    assertThat(TextReply.of(503, answer("101")).answer()).isEqualTo(CodeAnswer.UNKNOWN);
    assertThat(
            TextReply.of(
                    201,
                    "{\"SMSMessageData\": {\"Message\": \"InvalidSenderId\", \"Recipients\": []}}")
                .answer())
        .isEqualTo(CodeAnswer.FAILED);
  }

  @Property(tries = 200)
  void whatever_else_comes_is_never_taken_for_sent(@ForAll String body) {
    assertThat(TextReply.of(200, body).answer()).isNotEqualTo(CodeAnswer.SENT);
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    server.start();
    return server;
  }

  private static TextGateway gateway(HttpServer server) {
    URI address =
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/version1/messaging");
    return new TextGateway(HttpClient.newHttpClient(), address, "ada", "a-key", "AETHERIAL");
  }

  private static String answer(String code) {
    return "{\"SMSMessageData\": {\"Message\": \"Sent to 1/1\", \"Recipients\":"
        + " [{\"statusCode\": "
        + code
        + ", \"number\": \"+254712345678\", \"status\": \"x\", \"cost\": \"KES 0.8\"}]}}";
  }
}
