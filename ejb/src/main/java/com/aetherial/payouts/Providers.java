package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who pays money out. */
@ApplicationScoped
class Providers {
  @Inject @Any Instance<PayoutProvider> all;

  /** All of them, in the order of their names. */
  List<PayoutProvider> all() {
    return all.stream().sorted(Comparator.comparing(PayoutProvider::name)).toList();
  }

  Optional<PayoutProvider> find(String name) {
    return all.stream().filter(provider -> provider.name().equals(name)).findFirst();
  }

  /**
   * The provider of a withdrawal that exists.
   *
   * @throws IllegalStateException when the deployment lost it
   */
  PayoutProvider named(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("Nobody pays out through " + name + "."));
  }
}
