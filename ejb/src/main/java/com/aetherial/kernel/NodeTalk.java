package com.aetherial.kernel;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a node has to say to the others, in portions that fit into a notification. The same news is
 * said once, and there is a limit to what waits: whoever misses something sees it on the next page.
 */
final class NodeTalk {
  /** PostgreSQL takes less than 8000 bytes; every sign here is one. */
  static final int PORTION_MAX = 7_000;

  static final int WAITING_MAX = 10_000;

  private final String node;
  private final Set<LiveNews> waiting = new LinkedHashSet<>();

  NodeTalk(String node) {
    this.node = node;
  }

  synchronized void add(LiveNews news) {
    if (waiting.size() < WAITING_MAX) {
      waiting.add(news);
    }
  }

  /** The next portion; empty when there is nothing to say. */
  synchronized String next() {
    if (waiting.isEmpty()) {
      return "";
    }
    StringBuilder portion = new StringBuilder(node);
    Iterator<LiveNews> each = waiting.iterator();
    while (each.hasNext()) {
      String line = each.next().line();
      if (portion.length() + 1 + line.length() > PORTION_MAX) {
        break;
      }
      portion.append('\n').append(line);
      each.remove();
    }
    return portion.toString();
  }

  /** What a portion of another node says; one's own says nothing new. */
  List<LiveNews> read(String portion) {
    List<String> lines = portion.lines().toList();
    return lines.isEmpty() || lines.get(0).equals(node)
        ? List.of()
        : lines.stream().skip(1).flatMap(line -> LiveNews.of(line).stream()).toList();
  }
}
