/** What the last imports have done, and importing changed files again. */
package org.chainscape.ui.imports.result;
