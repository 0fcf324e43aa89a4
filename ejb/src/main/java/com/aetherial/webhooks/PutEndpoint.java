package com.aetherial.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says where what is sent.
 *
 * @param url where to, over TLS
 * @param note what it is for, for other administrators
 * @param types what is sent there
 * @param on false: nothing is, and what happens meanwhile is not kept
 */
public record PutEndpoint(
    @NotBlank @Size(max = 500) String url,
    @NotNull @Size(max = 280) String note,
    @NotEmpty @Size(max = 60) Set<@Size(max = 80) String> types,
    boolean on) {
  public PutEndpoint {
    types = types == null ? Set.of() : Set.copyOf(types);
  }

  /** The types as they are kept. */
  String written() {
    return String.join(" ", new TreeSet<>(types));
  }
}
