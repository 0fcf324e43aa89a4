package com.aetherial.analytics;

import com.aetherial.kernel.Measure;
import com.aetherial.kernel.MeasureSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the modules measure. */
@ApplicationScoped
class MeasureList {
  @Inject @Any Instance<MeasureSource> sources;

  List<Measure> all() {
    return sources().flatMap(source -> source.measures().stream()).toList();
  }

  Optional<Measure> find(String key) {
    return all().stream().filter(measure -> measure.key().equals(key)).findFirst();
  }

  /** What there is to count, in one word that changes when there is more or less. */
  String word() {
    String keys = all().stream().map(Measure::key).sorted().collect(Collectors.joining(" "));
    return Integer.toHexString(keys.hashCode());
  }

  Set<LocalDate> changedSince(Instant since) {
    Set<LocalDate> days = new TreeSet<>();
    sources().forEach(source -> days.addAll(source.changedSince(since)));
    return days;
  }

  Stream<MeasureSource> sources() {
    return sources.stream()
        .map(MeasureSource.class::cast)
        .sorted(Comparator.comparing(source -> source.measures().get(0).key()));
  }
}
