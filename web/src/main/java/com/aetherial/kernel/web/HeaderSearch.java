package com.aetherial.kernel.web;

/** The page that answers the search field of the header. While no module has one, none is shown. */
public interface HeaderSearch {
  /** Path of the page, which takes the words as {@code q}; empty while it is turned off. */
  String path();
}
