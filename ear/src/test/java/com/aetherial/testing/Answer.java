package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the platform answered. */
public record Answer(int status, HttpHeaders headers, String body) {
  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** The body as a JSON object. */
  public JsonObject json() {
    return JsonParser.parseString(body).getAsJsonObject();
  }

  /** The body as a JSON array. */
  public JsonArray list() {
    return JsonParser.parseString(body).getAsJsonArray();
  }

  /** A member of the body that is text. */
  public String text(String name) {
    assertThat(json().has(name)).as("%s in %s", name, body).isTrue();
    return json().get(name).getAsString();
  }

  /** A header, or nothing. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The address that a Link header has for this relation. */
  public String link(String relation) {
    return headers.allValues("Link").stream()
        .filter(link -> link.endsWith("rel=\"" + relation + "\""))
        .map(link -> link.replaceFirst("^<(.*)>.*$", "$1"))
        .findFirst()
        .orElseThrow();
  }

  /** The same answer, when it is a success of this kind. */
  public Answer is(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    return this;
  }

  /** The same answer, when it is this refusal in the one form that clients know. */
  public Answer isRefusal(int expected, String code) {
    assertThat(status).as(body).isEqualTo(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("code")).isEqualTo(code);
    assertThat(text("type")).endsWith("/help/problems/" + code);
    assertThat(text("title")).isNotBlank();
    assertThat(text("detail")).isNotBlank();
    assertThat(json().get("status").getAsInt()).isEqualTo(expected);
    return this;
  }
}
