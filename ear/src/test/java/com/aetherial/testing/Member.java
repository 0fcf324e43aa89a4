package com.aetherial.testing;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member who uses the platform with an API key; the verbs are what members do. */
public record Member(String username, Caller caller) {
  /** The password of everybody who signs up in tests. */
  public static final String PASSWORD = "a walk along the quiet canal";

  private static final Gson JSON = new Gson();
  private static final List<String> SCOPES =
      List.of(
          "wallet:read",
          "wallet:transfer",
          "wallet:purchase",
          "wallet:withdraw",
          "profile:read",
          "notifications:read",
          "notifications:write",
          "help:read",
          "help:ask",
          "keys:manage");

  /** Somebody new, with a key for everything that members may do. */
  public static Member signsUp() {
    return signsUp(Caller.nobody());
  }

  /** Somebody new at the platform that the caller speaks to. */
  public static Member signsUp(Caller nobody) {
    String username = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    nobody.post("/api/v1/people", signUp(username)).is(201);
    Caller browser = BrowserVisit.browserOf(nobody, username, PASSWORD);
    return new Member(username, nobody.with("Authorization", "Bearer " + keyOf(browser, SCOPES)));
  }

  /** What somebody tells about themselves to become a member. */
  public static String signUp(String username) {
    return JSON.toJson(
        Map.of(
            "email",
            username + "@example.org",
            "username",
            username,
            "fullName",
            "Somebody of the tests",
            "password",
            PASSWORD));
  }

  /** Somebody new who has been given coins. */
  public static Member with(String coins) {
    Member member = signsUp();
    named("admin").gives(coins, member, "A start").is(201);
    return member;
  }

  /** One of the demo's people: ada, grace or admin. */
  public static Member named(String username) {
    return named(username, Caller.nobody(), RunningAetherial.get().demoPeople());
  }

  /** The same at the platform that the caller speaks to and that wrote this file. */
  public static Member named(String username, Caller nobody, Path demoPeople) {
    try {
      String file = Files.readString(demoPeople);
      JsonArray people = JsonParser.parseString(file).getAsJsonArray();
      for (JsonElement each : people) {
        JsonObject person = each.getAsJsonObject();
        if (person.get("username").getAsString().equals(username)) {
          String key = person.get("apiKey").getAsString();
          return new Member(username, nobody.with("Authorization", "Bearer " + key));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("The demo has no " + username);
  }

  /** The browser of somebody who signed up here. */
  public static Caller inBrowser(String username) {
    return Caller.browser(
        BrowserVisit.cookieOf(username, PASSWORD), RunningAetherial.get().baseUrl().toString());
  }

  /** A new API key with these scopes. */
  public static String keyOf(Caller caller, List<String> scopes) {
    String wish = JSON.toJson(Map.of("name", "Tests", "scopes", scopes));
    return caller.post("/api/v1/api-keys", wish).is(201).text("secret");
  }

  /** The same member with a key that may do no more than this. */
  public Member mayOnly(String... scopes) {
    return new Member(username, Caller.withKey(keyOf(caller, List.of(scopes))));
  }

  /** What the member can spend now. */
  public String balance() {
    return wallet().get("available").getAsString();
  }

  public JsonObject wallet() {
    return caller.get("/api/v1/wallet").is(200).json();
  }

  /** The newest lines of the statement. */
  public JsonArray statement() {
    return caller.get("/api/v1/wallet/transactions").is(200).json().getAsJsonArray("items");
  }

  /** Begins to send an amount; say to whom. */
  public Sending sends(String amount) {
    return new Sending(this, amount, freshKey());
  }

  /** Gives coins of the treasury, for which one must be an administrator. */
  public Answer gives(String amount, Member to, String reason) {
    String wish = JSON.toJson(Map.of("to", to.username, "amount", amount, "reason", reason));
    return caller.post("/api/v1/admin/economy/grants", wish, "Idempotency-Key", freshKey());
  }

  /** Orders a bundle of coins. */
  public Answer orders(String bundle, String key) {
    String wish = JSON.toJson(Map.of("bundle", bundle));
    return caller.post("/api/v1/wallet/purchases", wish, "Idempotency-Key", key);
  }

  /** Orders a bundle of coins and is led to the payment page. */
  public Order orders(String bundle) {
    return Order.of(this, orders(bundle, freshKey()).is(201));
  }

  /** A request key that nobody has used. */
  public static String freshKey() {
    return UUID.randomUUID().toString();
  }

  /**
   * Coins on their way.
   *
   * @param key the request's Idempotency-Key
   */
  public record Sending(Member from, String amount, String key) {
    /** The same with a key of one's own. */
    public Sending withKey(String other) {
      return new Sending(from, amount, other);
    }

    public Answer to(Member receiver) {
      return to(receiver.username());
    }

    public Answer to(String receiver) {
      String wish = JSON.toJson(Map.of("to", receiver, "amount", amount));
      return from.caller().post("/api/v1/wallet/transfers", wish, "Idempotency-Key", key);
    }
  }
}
