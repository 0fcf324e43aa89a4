package com.aetherial.notifications;

import com.aetherial.kernel.Time;
import com.aetherial.kernel.WholeAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Speaks to push services (RFC 8030). One that does not answer is left alone for a while, so that
 * what waits for it does not hold up what waits for others.
 */
@ApplicationScoped
class PushPost {
  /** What a service made of a message. */
  enum Answer {
    TAKEN,
    /** The browser wants no more messages, or is no more. */
    GONE,
    /** It would never take this one. */
    REFUSED,
    /** It may take it later. */
    LATER
  }

  private static final Logger LOG = System.getLogger(PushPost.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration REST = Duration.ofSeconds(30);
  private static final int SERVICES_MAX = 1_000;
  private static final int SECONDS_KEPT = 14_400;
  private static final int OK_BEGIN = 200;
  private static final int OK_END = 300;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<String, Instant> resting = new ConcurrentHashMap<>();

  @Inject VapidKeys keys;
  @Inject Time time;

  Answer post(URI place, byte[] sealed) {
    resting.values().removeIf(until -> until.isBefore(time.now()));
    if (resting.containsKey(place.getRawAuthority())) {
      return Answer.LATER;
    }
    return ask(place, sealed);
  }

  private Answer ask(URI place, byte[] sealed) {
    HttpRequest request =
        HttpRequest.newBuilder(place)
            .timeout(PATIENCE)
            .header("Authorization", keys.authorization(place))
            .header("Content-Encoding", "aes128gcm")
            .header("Content-Type", "application/octet-stream")
            .header("TTL", String.valueOf(SECONDS_KEPT))
            .POST(BodyPublishers.ofByteArray(sealed))
            .build();
    try {
      return told(WholeAnswer.of(client, request, PATIENCE).statusCode(), place);
    } catch (IOException unreachable) {
      LOG.log(Level.DEBUG, "A push service does not answer: " + place.getHost(), unreachable);
      rest(place);
      return Answer.LATER;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Answer.LATER;
    }
  }

  private void rest(URI place) {
    if (resting.size() < SERVICES_MAX) {
      resting.put(place.getRawAuthority(), time.now().plus(REST));
    }
  }

  private static Answer told(int status, URI place) {
    if (status >= OK_BEGIN && status < OK_END) {
      return Answer.TAKEN;
    }
    if (status == NOT_FOUND || status == GONE) {
      return Answer.GONE;
    }
    if (status == TOO_MANY || status >= SERVER_ERROR) {
      return Answer.LATER;
    }
    LOG.log(Level.WARNING, "The push service {0} refuses messages: {1}", place.getHost(), status);
    return Answer.REFUSED;
  }
}
