package com.aetherial.identity.web;

import com.aetherial.identity.PasskeyProofs;
import com.aetherial.identity.PasskeyQuestion;
import com.aetherial.identity.PasskeyView;
import com.aetherial.identity.PasskeyWish;
import com.aetherial.identity.Passkeys;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Passkeys, and what a browser needs to talk to the device that keeps them. */
@ApplicationScoped
@Path("v1/passkeys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Passkeys")
public class PasskeysResource {
  @Inject Passkeys passkeys;
  @Inject PasskeyProofs proofs;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;

  @GET
  @Operation(summary = "List passkeys", description = "Those of the member, the oldest first.")
  @APIResponse(responseCode = "200", description = "The passkeys")
  public List<PasskeyView> list() {
    return passkeys.of(current.get());
  }

  @POST
  @Path("wishes")
  @Operation(
      summary = "Begin to make a passkey",
      description = "PublicKeyCredentialCreationOptionsJSON for the browser; good for 5 minutes.")
  @APIResponse(responseCode = "200", description = "What the browser is told")
  public PasskeyWish wish() {
    return passkeys.wish(current.get());
  }

  @POST
  @Path("questions")
  @Operation(
      summary = "Begin to log in with a passkey",
      description = "PublicKeyCredentialRequestOptionsJSON for the browser; good for 5 minutes.")
  @SecurityRequirementsSet
  @APIResponse(responseCode = "200", description = "What the browser is told")
  @APIResponse(responseCode = "429", description = "too-many-tries")
  public PasskeyQuestion question() {
    return passkeys.question(request.getRemoteAddr());
  }

  @POST
  @Path("confirmations")
  @Operation(
      summary = "Begin to confirm an act with a passkey",
      description = "In the place of a PIN; for whoever is logged in, and good for 5 minutes.")
  @APIResponse(responseCode = "200", description = "What the browser is told")
  @APIResponse(responseCode = "403", description = "passkey-refused, for programs")
  public PasskeyQuestion confirmation() {
    return proofs.question(current.get());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Remove a passkey", description = "It opens nothing any more.")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "404", description = "no-such-passkey")
  public void remove(@PathParam("id") String id) {
    passkeys.remove(current.get(), MalformedId.parse(id));
  }
}
