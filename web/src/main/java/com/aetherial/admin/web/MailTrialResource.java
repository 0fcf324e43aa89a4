package com.aetherial.admin.web;

import com.aetherial.admin.MailTrial;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A letter to oneself. */
@ApplicationScoped
@Path("v1/admin/mail-trials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class MailTrialResource {
  @Inject MailTrial trial;
  @Inject CurrentActor current;

  @POST
  @Operation(summary = "Send a letter to oneself", description = "Needs settings:change.")
  @APIResponse(responseCode = "200", description = "The address that it goes to")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Map<String, String> send() {
    return Map.of("to", trial.send(current.get()));
  }
}
