/** The checklist for newcomers on the dashboard and over REST. */
@NullMarked
package com.aetherial.checklist.web;

import org.jspecify.annotations.NullMarked;
