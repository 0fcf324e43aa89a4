package com.aetherial.search;

import jakarta.enterprise.context.ApplicationScoped;

/** The pages to which the navigation leads are found by their names. */
@ApplicationScoped
public class PagesFound extends PlaceKind {
  /** For the container. */
  public PagesFound() {
    super(PAGE);
  }
}
