package com.aetherial.kernel.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Who traces a request finds its trace on the answer again (W3C Trace Context). */
@Provider
public class TraceEcho implements ContainerResponseFilter {
  private static final String HEADER = "traceparent";
  private static final Pattern FORM =
      Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String trace = request.getHeaderString(HEADER);
    if (trace != null && FORM.matcher(trace).matches()) {
      response.getHeaders().putSingle(HEADER, trace);
    }
  }
}
