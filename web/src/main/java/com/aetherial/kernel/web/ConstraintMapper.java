package com.aetherial.kernel.web;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Broken constraints in our own form: servers bring a mapper that would otherwise be nearer. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {
  @Inject Problems problems;

  @Override
  public Response toResponse(ConstraintViolationException broken) {
    return problems.of(broken);
  }
}
