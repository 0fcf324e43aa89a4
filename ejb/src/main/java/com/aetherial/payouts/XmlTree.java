package com.aetherial.payouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a file that was read, with what is in it. Names are without their namespace, as
 * banks use many versions of the same forms.
 */
final class XmlTree {
  private final String name;
  private final @Nullable XmlTree parent;
  private final List<XmlTree> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String currency = "";

  XmlTree(String name, @Nullable XmlTree parent) {
    this.name = name;
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  @Nullable XmlTree parent() {
    return parent;
  }

  void add(String more) {
    text.append(more);
  }

  void isIn(String currencyCode) {
    currency = currencyCode;
  }

  /** The currency that an amount names; empty for everything else. */
  String currency() {
    return currency;
  }

  /** All elements at the end of a path, in their order. */
  List<XmlTree> all(String... path) {
    List<XmlTree> found = List.of(this);
    for (String step : path) {
      found =
          found.stream()
              .flatMap(one -> one.children.stream())
              .filter(child -> child.name.equals(step))
              .toList();
    }
    return found;
  }

  Optional<XmlTree> first(String... path) {
    return all(path).stream().findFirst();
  }

  /** The first element within. */
  Optional<XmlTree> content() {
    return children.stream().findFirst();
  }

  boolean has(String... path) {
    return !all(path).isEmpty();
  }

  /** The text at the end of a path; null when there is none. */
  @Nullable String textOf(String... path) {
    return first(path).map(XmlTree::text).filter(value -> !value.isEmpty()).orElse(null);
  }

  String name() {
    return name;
  }

  String text() {
    return text.toString().strip();
  }
}
