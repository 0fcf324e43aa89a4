package com.aetherial.plugins;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plugin says about itself, in its {@code plugin.json}.
 *
 * @param main its class
 * @param asks what it wants to do
 * @param coinsPerDay hundredths of a coin that it gives at most in a day
 * @param hosts where it sends to; {@code setting:url} stands for the host of a setting
 * @param listens what it wants to hear of
 */
record PluginManifest(
    String id,
    String version,
    String name,
    String description,
    String main,
    Set<Permission> asks,
    long coinsPerDay,
    List<String> hosts,
    List<String> listens,
    List<DeclaredSetting> settings) {
  static final int SPI = 1;

  private static final int TEXT_MAX = 280;
  private static final int LIST_MAX = 20;
  private static final long COINS_MAX = 1_000_000;
  private static final int SCALE = 2;

  static PluginManifest parse(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      if (json.getInt("requires") != SPI) {
        throw new PluginRefused("requires", "It needs another version of the platform.");
      }
      return new PluginManifest(
          matching(json.getString("id"), "[a-z][a-z0-9-]{1,39}"),
          matching(json.getString("version"), "[0-9A-Za-z.-]{1,20}"),
          matching(json.getString("name"), ".{1,80}"),
          matching(json.getString("description", ""), ".{0," + TEXT_MAX + "}"),
          matching(json.getString("main"), "[a-zA-Z][\\w.]{1,200}"),
          asked(json),
          coins(json.getString("coinsPerDay", "0")),
          texts(json, "hosts", "[a-zA-Z0-9.:-]{1,253}"),
          texts(json, "listens", "[a-z]+\\.[a-zA-Z]{1,60}"),
          declared(json));
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | ArithmeticException
        | NumberFormatException malformed) {
      throw malformed();
    }
  }

  private static Set<Permission> asked(JsonObject json) {
    Set<Permission> asked = new TreeSet<>();
    for (String code : texts(json, "permissions", "[a-z:]{1,40}")) {
      asked.add(
          Permission.of(code)
              .orElseThrow(
                  () ->
                      new PluginRefused(
                          "permission", "Nobody can grant it what it asks for: {0}.", code)));
    }
    return asked;
  }

  private static List<DeclaredSetting> declared(JsonObject json) {
    return json.containsKey("settings")
        ? json.getJsonArray("settings").stream()
            .limit(LIST_MAX)
            .map(JsonObject.class::cast)
            .map(
                each ->
                    new DeclaredSetting(
                        matching(each.getString("key"), "[a-z][a-zA-Z0-9]{0,39}"),
                        matching(each.getString("label"), ".{1,80}"),
                        matching(each.getString("usual", ""), ".{0," + TEXT_MAX + "}")))
            .toList()
        : List.of();
  }

  private static List<String> texts(JsonObject json, String name, String form) {
    return json.containsKey(name)
        ? json.getJsonArray(name).stream()
            .limit(LIST_MAX)
            .map(value -> matching(((JsonString) value).getString(), form))
            .toList()
        : List.of();
  }

  private static long coins(String text) {
    long minor = new BigDecimal(text).movePointRight(SCALE).longValueExact();
    if (minor < 0 || minor > COINS_MAX) {
      throw malformed();
    }
    return minor;
  }

  private static String matching(String text, String form) {
    if (!text.matches(form)) {
      throw malformed();
    }
    return text;
  }

  private static PluginRefused malformed() {
    return new PluginRefused("manifest", "Its plugin.json cannot be read.");
  }
}
