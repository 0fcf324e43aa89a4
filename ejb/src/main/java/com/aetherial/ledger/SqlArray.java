package com.aetherial.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arrays in PostgreSQL's text form; only of identifiers, words of our own and numbers. */
final class SqlArray {
  private SqlArray() {}

  static String of(List<String> words) {
    return joined(words.stream());
  }

  static String owners(List<Leg> legs) {
    return joined(legs.stream().map(leg -> Objects.toString(leg.owner(), "NULL")));
  }

  static String accounts(List<Leg> legs) {
    return joined(legs.stream().map(leg -> Objects.toString(leg.account(), "NULL")));
  }

  static String amounts(List<Leg> legs) {
    return joined(legs.stream().map(leg -> Long.toString(leg.amount().minor())));
  }

  private static String joined(Stream<String> members) {
    return members.collect(Collectors.joining(",", "{", "}"));
  }
}
