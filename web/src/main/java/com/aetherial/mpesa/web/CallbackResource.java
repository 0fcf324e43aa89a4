package com.aetherial.mpesa.web;

import com.aetherial.mpesa.Callbacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where answers about mobile money arrive. They are not signed; the path is the secret of one
 * request. The word of the rail does not stand in it, because the other side refuses such
 * addresses.
 */
@ApplicationScoped
@Path("v1/payments/answers/{token: [0-9a-f]{64}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Payments")
public class CallbackResource {
  private static final int BODY_BYTES_MAX = 64 * 1024;

  @Inject Callbacks callbacks;
  @Inject HttpServletRequest request;

  @POST
  @SecurityRequirementsSet
  @Operation(
      summary = "Receive an answer of M-Pesa",
      description = "Kept and thanked for at once; believed when it fits what was asked for.")
  @APIResponse(responseCode = "200", description = "Kept; the work on it follows")
  @APIResponse(responseCode = "404", description = "no-such-callback; nothing was kept")
  @APIResponse(responseCode = "413", description = "request-entity-too-large")
  public CallbackAnswer result(@PathParam("token") String token, byte[] body) {
    return kept(token, false, body);
  }

  @POST
  @Path("late")
  @SecurityRequirementsSet
  @Operation(
      summary = "Receive the news that M-Pesa has not answered in time",
      description = "It means that nobody knows what became of the request, which is asked about.")
  @APIResponse(responseCode = "200", description = "Kept; the work on it follows")
  @APIResponse(responseCode = "404", description = "no-such-callback; nothing was kept")
  public CallbackAnswer late(@PathParam("token") String token, byte[] body) {
    return kept(token, true, body);
  }

  private CallbackAnswer kept(String token, boolean isTimeout, byte[] body) {
    if (body.length > BODY_BYTES_MAX) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    String text = new String(body, StandardCharsets.UTF_8);
    callbacks.receive(token, isTimeout, text, request.getRemoteAddr());
    return CallbackAnswer.accepted();
  }
}
