package com.aetherial.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains one problem, or lists them all. */
@Named
@RequestScoped
public class ProblemPage {
  @Inject ProblemCatalogue catalogue;
  @Inject HttpServletRequest request;

  /** The problem that the address names; none on the list of all. */
  public @Nullable ProblemEntry getProblem() {
    return catalogue.find(String.valueOf(request.getAttribute(HelpPages.CODE))).orElse(null);
  }

  public List<ProblemEntry> getAll() {
    return catalogue.all();
  }
}
