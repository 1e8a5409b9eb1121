/**
 * The rules of the standard set, one class each. They share helpers but never use one another; each is listed as a service in
 * {@code META-INF/services}.
 */
package org.chainscape.validation.rules;
