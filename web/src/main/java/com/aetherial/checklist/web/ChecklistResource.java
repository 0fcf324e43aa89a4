package com.aetherial.checklist.web;

import com.aetherial.checklist.Checklist;
import com.aetherial.checklist.ChecklistView;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Things for a newcomer to try. */
@ApplicationScoped
@Path("v1/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checklist")
public class ChecklistResource {
  @Inject Checklist checklist;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "Read the checklist", description = "Needs the scope profile:read.")
  @APIResponse(responseCode = "200", description = "Steps, what each pays, how far one is")
  public ChecklistView read() {
    return checklist.of(current.get());
  }

  @PUT
  @Path("{step}/claim")
  @Operation(
      summary = "Take the coins of a step",
      description = "A step pays once; asking again changes nothing. Needs account:manage.")
  @APIResponse(responseCode = "200", description = "The checklist as it is now")
  @APIResponse(responseCode = "404", description = "no-such-step")
  @APIResponse(responseCode = "409", description = "step-not-done or address-not-confirmed")
  public ChecklistView claim(@PathParam("step") String step) {
    return checklist.claim(current.get(), step);
  }

  @PUT
  @Path("dismissal")
  @Operation(summary = "Hide the checklist", description = "From the dashboard only.")
  @APIResponse(responseCode = "204", description = "It is hidden")
  public void dismiss() {
    checklist.dismiss(current.get());
  }

  @DELETE
  @Path("dismissal")
  @Operation(summary = "Show the checklist again")
  @APIResponse(responseCode = "204", description = "It is shown")
  public void bringBack() {
    checklist.bringBack(current.get());
  }
}
