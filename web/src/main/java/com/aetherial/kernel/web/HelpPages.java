package com.aetherial.kernel.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the {@code type} of a problem leads: {@code /help/problems/insufficient-balance}. */
@WebServlet("/help/problems/*")
public class HelpPages extends HttpServlet {
  /** Request attribute with the code of the problem to explain; absent for the list of all. */
  static final String CODE = "com.aetherial.problemCode";

  private static final long serialVersionUID = 1L;

  @Inject transient ProblemCatalogue catalogue;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (!code.isEmpty() && catalogue.find(code).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setAttribute(CODE, code);
    String page = "/WEB-INF/fragments/help/" + (code.isEmpty() ? "problems" : "problem") + ".xhtml";
    request.getRequestDispatcher(page).forward(request, response);
  }
}
