package com.aetherial.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pages as twenty members see them, each logged in as in a browser. */
final class PageFigures {
  private static final int MEMBERS = 20;
  private static final int FIRST = 100;
  private static final double P95 = 0.95;
  private static final Bar BAR = Bar.below(60);

  private final Visitors visitors;
  private final Options options;

  PageFigures(Visitors visitors, Options options) {
    this.visitors = visitors;
    this.options = options;
  }

  List<Figure> measure() throws IOException {
    List<String> cookies = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      cookies.add(visitors.logIn(Population.username(FIRST + i)));
    }
    return List.of(page("/dashboard", cookies), page("/wallet", cookies));
  }

  private Figure page(String path, List<String> cookies) {
    Load.Result result =
        new Load(MEMBERS, options.warmUp(), options.brief())
            .run(number -> visitors.reading(path, cookies.get(number)));
    return Figure.of(
            "page " + path + ", 20 members, p95", result.latencies().millisAt(P95), "ms", BAR)
        .remarking("%.0f pages/s".formatted(result.perSecond()));
  }
}
