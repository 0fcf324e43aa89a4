package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call, as it came in.
 *
 * @param apiKey the secret of who sends text messages
 * @param origin the page that a browser sends it from
 */
record Call(
    String method,
    String path,
    String query,
    String body,
    @Nullable String authorization,
    @Nullable String apiKey,
    @Nullable String origin) {
  JsonObject json() {
    return Json.read(body);
  }

  /** A parameter of the query or of a form, or this when it is absent. */
  String parameter(String name, String otherwise) {
    Map<String, String> all = new HashMap<>();
    for (String pair : (query + "&" + body).split("&", -1)) {
      int mark = pair.indexOf('=');
      if (mark > 0) {
        all.put(decoded(pair.substring(0, mark)), decoded(pair.substring(mark + 1)));
      }
    }
    return all.getOrDefault(name, otherwise);
  }

  int number(String name, int otherwise) {
    return Integer.parseInt(parameter(name, String.valueOf(otherwise)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
