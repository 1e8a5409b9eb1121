/** What a project decides about its rules, kept in a file beside the chains: severities, suppressions, the baseline. */
package org.chainscape.validation.settings;
