package com.aetherial.content.web;

import com.aetherial.content.ContentReports;
import com.aetherial.content.ReportContent;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members report what they received or see. */
@ApplicationScoped
@Path("v1/content-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ContentReportsResource {
  @Inject ContentReports reports;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Report a profile or a message",
      description =
          "Needs account:manage. A profile is module identity, type profile, avatar or cover, and"
              + " the person's id; a message is module wallet, type message, and the transfer's"
              + " id.")
  @APIResponse(responseCode = "204", description = "Somebody will look at it")
  @APIResponse(responseCode = "404", description = "no-such-content")
  @APIResponse(responseCode = "409", description = "own-content or reported-already")
  @APIResponse(responseCode = "429", description = "too-many-tries")
  public void report(ReportContent command) {
    reports.report(current.get(), Body.required(command));
  }
}
