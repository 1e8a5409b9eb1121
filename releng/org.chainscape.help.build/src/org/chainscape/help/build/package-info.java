/** The manual: pages of docs as help of the studio and as plain files. */
package org.chainscape.help.build;
