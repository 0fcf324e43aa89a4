package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Access tokens: given for key and secret, good for an hour. */
final class Tokens {
  private static final Duration LIFE = Duration.ofSeconds(3599);
  private final Map<String, Instant> valid = new HashMap<>();
  private final String expected;
  private int issued;

  Tokens(String key, String secret) {
    String pair = key + ":" + secret;
    expected = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  synchronized JsonObject issue(Call call) {
    if (!expected.equals(call.authorization())) {
      throw DarajaError.invalid("400.008.01", "Invalid Authentication passed");
    }
    if (!call.parameter("grant_type", "").equals("client_credentials")) {
      throw DarajaError.invalid("400.008.02", "Invalid grant type passed");
    }
    String token = UUID.randomUUID().toString().replace("-", "");
    valid.put("Bearer " + token, Instant.now().plus(LIFE));
    issued++;
    // The real one writes the seconds as a text at some times and as a number at others.
    Object seconds = issued % 2 == 0 ? (Object) LIFE.toSeconds() : String.valueOf(LIFE.toSeconds());
    return Json.object(Map.of("access_token", token, "expires_in", seconds));
  }

  synchronized void check(Call call) {
    Instant until = valid.get(String.valueOf(call.authorization()));
    if (until == null || Instant.now().isAfter(until)) {
      throw new DarajaError(401, "404.001.03", "Invalid Access Token");
    }
  }

  /** From now on no token that was given is good any more. */
  synchronized void expire() {
    valid.clear();
  }

  /** How many were given. */
  synchronized int issued() {
    return issued;
  }
}
