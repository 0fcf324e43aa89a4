package com.aetherial.identity.web;

import com.aetherial.identity.SecondFactors;
import com.aetherial.kernel.web.CurrentActor;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What an authenticator app has to be told, as a picture for its camera. */
@WebServlet("/settings/security/qr.svg")
public class QrPicture extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SecondFactors factors;
  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String address = factors.address(current.get()).orElse("");
    if (address.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/svg+xml");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(svg(address));
  }

  static String svg(String text) throws ServletException {
    try {
      BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      var path = new StringBuilder();
      for (int y = 0; y < dots.getHeight(); y++) {
        for (int x = 0; x < dots.getWidth(); x++) {
          if (dots.get(x, y)) {
            path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
          }
        }
      }
      return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">"
              .formatted(dots.getWidth(), dots.getHeight())
          + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
          + path
          + "\" fill=\"#000\"/></svg>";
    } catch (WriterException tooLong) {
      throw new ServletException("The address does not fit into a picture.", tooLong);
    }
  }
}
