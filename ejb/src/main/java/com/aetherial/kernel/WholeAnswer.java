package com.aetherial.kernel;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for all of an answer, not only for its beginning: the time-out of a request ends when the
 * headers are there, and a body that never ends would hold the thread for ever.
 */
public final class WholeAnswer {
  private WholeAnswer() {}

  /**
   * Sends a request and reads its answer.
   *
   * @param patience how long everything may take together
   * @throws HttpTimeoutException when the answer did not end in time
   * @throws IOException when it could not be asked for or broke off
   */
  public static HttpResponse<String> of(HttpClient client, HttpRequest request, Duration patience)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      var silence = new HttpTimeoutException("The answer did not end within " + patience);
      silence.initCause(late);
      throw silence;
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw new IOException(failure.getCause());
    } finally {
      answer.cancel(true);
    }
  }
}
