/** Ways to mend findings: small edits that can be shown before they are made. */
package org.chainscape.validation.fix;
