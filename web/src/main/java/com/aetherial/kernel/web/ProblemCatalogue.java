package com.aetherial.kernel.web;

import com.aetherial.kernel.web.ProblemEntry.Piece;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The problems that the API may answer, read from the document that the build takes along. */
@ApplicationScoped
class ProblemCatalogue {
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]*\\)");

  private final Map<String, ProblemEntry> entries = new LinkedHashMap<>();

  @PostConstruct
  void load() {
    Stream.of(document().split("(?m)^## ", -1))
        .skip(1)
        .map(ProblemCatalogue::entry)
        .forEach(this::add);
  }

  Optional<ProblemEntry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  List<ProblemEntry> all() {
    return List.copyOf(entries.values());
  }

  private void add(ProblemEntry entry) {
    entries.put(entry.code(), entry);
  }

  private static ProblemEntry entry(String section) {
    String[] parts = section.strip().split("\\R\\s*\\R", -1);
    String code = parts[0].strip();
    return new ProblemEntry(
        code,
        Problems.title(code),
        Stream.of(parts).skip(1).map(ProblemCatalogue::pieces).toList());
  }

  /** Splits at backticks: every second part is code. */
  private static List<Piece> pieces(String paragraph) {
    String line = LINK.matcher(paragraph.replaceAll("\\s+", " ").strip()).replaceAll("$1");
    List<Piece> pieces = new ArrayList<>();
    String[] parts = line.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        pieces.add(new Piece(parts[i], i % 2 == 1));
      }
    }
    return pieces;
  }

  private static String document() {
    try (InputStream in = ProblemCatalogue.class.getResourceAsStream("problems.md")) {
      if (in == null) {
        throw new IllegalStateException("The build left out problems.md.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
