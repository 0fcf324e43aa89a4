package com.aetherial.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Transfers as programs make them: one JSON request each, with an API key and a request key.
 *
 * <p>Each connection has senders of its own, as many small clients would; receivers are anybody.
 */
record RestTransfers(int port, Options options) {
  private static final int CREATED = 201;
  private static final int KEY_DIGITS = 12;
  private static final int NAME_DIGITS = 6;
  private static final AtomicInteger RUNS = new AtomicInteger();

  Load.Result run(int connections, Duration warmUp, Duration measured, Runnable whenMeasuring) {
    int run = RUNS.incrementAndGet();
    return new Load(connections, warmUp, measured)
        .run(number -> new Sending(run, number, connections), whenMeasuring);
  }

  private final class Sending implements Load.Work {
    private final HttpConnection connection = new HttpConnection(port);
    private final byte[][] requests;
    private final int[] senders;
    private final int keyAt;
    private final int nameAt;
    private final int run;
    private final int number;
    private long count;

    Sending(int run, int number, int connections) throws IOException {
      this.run = run;
      this.number = number;
      int share = Math.max(1, options.keys() / connections);
      requests = new byte[share][];
      senders = new int[share];
      for (int i = 0; i < share; i++) {
        senders[i] = (number * share + i) % options.keys() + 1;
        requests[i] = template(senders[i]).bytes();
      }
      String text = new String(requests[0], StandardCharsets.UTF_8);
      keyAt = text.indexOf("k-") + 2 + 2 * 4;
      nameAt = text.indexOf("bench_") + "bench_".length();
    }

    @Override
    public void once() throws Exception {
      ThreadLocalRandom random = ThreadLocalRandom.current();
      int chosen = random.nextInt(requests.length);
      int receiver = random.nextInt(options.people()) + 1;
      if (receiver == senders[chosen]) {
        receiver = receiver % options.people() + 1;
      }
      byte[] request = requests[chosen];
      digits(request, keyAt, KEY_DIGITS, count++);
      digits(request, nameAt, NAME_DIGITS, receiver);
      int status = connection.exchange(request);
      if (status != CREATED) {
        throw new IllegalStateException(status + " " + connection.body());
      }
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }

    private Request template(int sender) {
      return Request.post(
          "/api/v1/wallet/transfers",
          port,
          "application/json",
          "{\"to\":\"bench_000000\",\"amount\":\"0.01\",\"note\":\"Thank you\"}",
          "Authorization: Bearer " + Population.key(sender),
          "Accept: application/json",
          "Idempotency-Key: k-%04d%04d%s".formatted(run, number, "0".repeat(KEY_DIGITS)));
    }
  }

  private static void digits(byte[] text, int at, int width, long number) {
    long rest = number;
    for (int i = at + width - 1; i >= at; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
