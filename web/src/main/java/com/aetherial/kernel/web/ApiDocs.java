package com.aetherial.kernel.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The API to read and to try out in a browser. Its exact address wins over that of the API. */
@WebServlet({"/api/docs", "/api/docs/"})
public class ApiDocs extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher("/resources/aetherial/docs/index.html").forward(request, response);
  }
}
