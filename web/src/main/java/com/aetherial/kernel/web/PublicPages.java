package com.aetherial.kernel.web;

import java.util.Set;

/**
 * The pages of a module that anybody may see. Every other page needs a login. Modules expose beans
 * of this type.
 */
public interface PublicPages {
  /** Paths from the root, without an extension. */
  Set<String> paths();

  /** Beginnings of paths, each with a slash at its end, below which everything is open. */
  default Set<String> branches() {
    return Set.of();
  }
}
