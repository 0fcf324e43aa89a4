package com.aetherial.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, the same for every way in which its address can be written. */
public final class PagePath {
  private PagePath() {}

  /**
   * The path as the container understood the address: decoded, without parameters in the path, and
   * the same for every way in which Faces lets one write it.
   */
  public static String of(HttpServletRequest request) {
    String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
    return (request.getServletPath() + inside)
        .replaceFirst("^/faces(?=/)", "")
        .replaceFirst("\\.(xhtml|jsf|faces)$", "");
  }
}
