package com.aetherial.simulator.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letters as pages: a list, and each one with links that can be clicked. */
final class InboxPages implements HttpHandler {
  private static final Pattern LETTER = Pattern.compile("/letters/(\\d{1,9})");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'none'";

  private final Letterbox box;

  InboxPages(Letterbox box) {
    this.box = box;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/mail.css")) {
        write(exchange, 200, "text/css", resource("mail.css"));
        return;
      }
      Optional<String> page = page(path);
      write(
          exchange,
          page.isPresent() ? 200 : 404,
          "text/html",
          framed(page.orElse("<p>There is no such letter.</p>")));
    }
  }

  private Optional<String> page(String path) {
    if (path.equals("/")) {
      return Optional.of(list());
    }
    var letter = LETTER.matcher(path);
    return letter.matches()
        ? box.numbered(Integer.parseInt(letter.group(1))).map(InboxPages::shown)
        : Optional.empty();
  }

  private String list() {
    String items =
        box.all().stream()
            .map(
                letter ->
                    "<li><a href=\"/letters/%d\">%s</a> <span>to %s, %s UTC</span></li>"
                        .formatted(
                            letter.number(),
                            escape(letter.subject()),
                            escape(letter.to()),
                            letter.receivedAt().truncatedTo(ChronoUnit.SECONDS)))
            .collect(Collectors.joining("\n"));
    return "<h1>Inbox of this machine</h1>"
        + (items.isEmpty() ? "<p>No letters yet.</p>" : "<ul>" + items + "</ul>");
  }

  private static String shown(ReceivedLetter letter) {
    String text = LINK.matcher(escape(letter.plain())).replaceAll("<a href=\"$0\">$0</a>");
    return ("<p><a href=\"/\">All letters</a></p><h1>%s</h1>"
            + "<p>To %s</p><div class=\"letter\">%s</div>")
        .formatted(escape(letter.subject()), escape(letter.to()), text);
  }

  private static String framed(String body) throws IOException {
    return resource("inbox.html").replace("{{body}}", body);
  }

  private static void write(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = InboxPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The build left out " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
