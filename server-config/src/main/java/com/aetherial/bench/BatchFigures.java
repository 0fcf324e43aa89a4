package com.aetherial.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A thousand transfers a call, all or nothing. */
final class BatchFigures {
  private static final int SIZE = 1000;
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Bar BAR = Bar.atLeast(10_000);
  private static final int OK = 200;

  private final Stage stage;
  private final Options options;
  private final Books books;

  BatchFigures(Stage stage, Options options, Books books) {
    this.stage = stage;
    this.options = options;
    this.books = books;
  }

  List<Figure> measure() throws IOException {
    books.open();
    Load.Result result =
        new Load(Population.STAFF, WARM_UP, options.brief()).run(number -> new Sending(number + 1));
    String run = "REST batch of 1,000, " + Population.STAFF + " connections";
    books.mustHaveGrownBy(result.calls() * SIZE, run);
    return List.of(
        Figure.of(run, result.perSecond() * SIZE, "transfers/s", BAR)
            .remarking("a call takes %.0f ms".formatted(result.latencies().millisAt(0.5))));
  }

  private Request request(int sender, String key, int size) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String transfers =
        IntStream.range(0, size)
            .map(i -> random.nextInt(Population.STAFF, options.people()) + 1)
            .mapToObj(Population::username)
            .map(name -> "{\"to\":\"" + name + "\",\"amount\":\"0.01\"}")
            .collect(Collectors.joining(",", "[", "]"));
    return Request.post(
        "/api/v1/transfers/batch",
        stage.port(),
        "application/json",
        "{\"mode\":\"ALL_OR_NOTHING\",\"transfers\":" + transfers + "}",
        "Authorization: Bearer " + Population.key(sender),
        "Accept: application/json",
        "Idempotency-Key: " + key);
  }

  private final class Sending implements Load.Work {
    private final HttpConnection connection = new HttpConnection(stage.port());
    private final int sender;
    private int count;

    Sending(int sender) throws IOException {
      this.sender = sender;
    }

    @Override
    public void once() throws IOException {
      int status = connection.exchange(request(sender, "b-" + count++, SIZE).bytes());
      if (status != OK || !connection.body().contains("\"refused\":0")) {
        throw new IllegalStateException(status + " " + connection.body());
      }
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
