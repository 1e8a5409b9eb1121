package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.ui.markers.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkersTest {

	private IProject project;
	private ChainDocument document;
	private IFile file;

	@BeforeEach
	void writeAFlawlessChain() throws Exception {
		WorkbenchFixture.cleanPage();
		project = WorkbenchFixture.project("校核");
		document = WorkbenchFixture.flawless();
		file = WorkbenchFixture.write(project, "a.chain", document);
		WorkbenchFixture.awaitValidation();
	}

	@AfterEach
	void settle() {
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void aFlawlessChainHasNoMarker() throws Exception {
		assertEquals(List.of(), markers());
	}

	@Test
	void aPlantedFaultIsMarkedAtItsElementAndMendingRemovesTheMarker() throws Exception {
		WorkbenchFixture.replace(file, "\"688256\"", "\"68825\"");
		WorkbenchFixture.awaitValidation();

		assertEquals(1, markers().size());
		IMarker marker = markers().get(0);
		assertEquals("identity.ticker-format", marker.getAttribute(FindingMarkers.RULE_ID));
		assertEquals(document.getCompanies().get(0).getSecurities().get(0).getId(), marker.getAttribute(ChainEditors.ELEMENT_ID));
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("68825"), marker.getAttribute(IMarker.MESSAGE, ""));
		assertEquals("寒武纪 / 68825", marker.getAttribute(IMarker.LOCATION));

		WorkbenchFixture.replace(file, "\"68825\"", "\"688256\"");
		WorkbenchFixture.awaitValidation();
		assertEquals(List.of(), markers());
	}

	@Test
	void aFileThatCannotBeReadHasOneMarkerUntilItCan() throws Exception {
		String good = Files.readString(WorkbenchFixture.path(file));
		Files.writeString(WorkbenchFixture.path(file), good.substring(0, good.length() / 2));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		WorkbenchFixture.awaitValidation();

		assertEquals(1, markers().size());
		assertEquals(IMarker.SEVERITY_ERROR, markers().get(0).getAttribute(IMarker.SEVERITY, -1));
		assertTrue(markers().get(0).getAttribute(IMarker.MESSAGE, "").contains("a.chain"));

		Files.writeString(WorkbenchFixture.path(file), good);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		WorkbenchFixture.awaitValidation();
		assertEquals(List.of(), markers());
	}

	@Test
	void checkingAgainLeavesTheMarkersAsTheyAre() throws Exception {
		WorkbenchFixture.replace(file, "\"688256\"", "\"68825\"");
		WorkbenchFixture.awaitValidation();
		List<IMarker> before = markers();

		file.touch(null);
		WorkbenchFixture.awaitValidation();

		assertEquals(before, markers());
	}

	@Test
	void openingAProjectChecksIt() throws Exception {
		project.close(null);
		Files.writeString(project.getLocation().toFile().toPath().resolve("b.chain"), "");

		project.open(null);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		WorkbenchFixture.awaitValidation();

		assertEquals(1, markers().size());
		assertEquals(project.getFile("b.chain"), markers().get(0).getResource());
	}

	@Test
	void deletingTheFileRemovesItsMarkers() throws Exception {
		WorkbenchFixture.replace(file, "\"688256\"", "\"68825\"");
		WorkbenchFixture.awaitValidation();

		file.delete(true, null);
		WorkbenchFixture.awaitValidation();

		assertEquals(List.of(), markers());
	}

	private List<IMarker> markers() throws Exception {
		return List.of(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE));
	}
}
