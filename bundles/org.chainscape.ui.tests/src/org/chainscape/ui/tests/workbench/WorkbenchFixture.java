package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.markers.ChainValidationListener;
import org.chainscape.ui.perspective.ChainPerspective;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** The workbench as a test finds it, and waiting for its jobs while the user interface stays alive. */
final class WorkbenchFixture {

	/** The family of the job that calls what is registered for the start of the workbench. */
	private static final String EARLY_STARTUP = "earlyStartup";

	private WorkbenchFixture() {
	}

	/** The page of the window in the perspective of the product, without welcome page, editors and projects. */
	static IWorkbenchPage cleanPage() throws CoreException {
		await(EARLY_STARTUP);
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		IWorkbenchPage page = page(workbench);
		page.closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		return page;
	}

	private static IWorkbenchPage page(IWorkbench workbench) throws WorkbenchException {
		IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
		return workbench.showPerspective(ChainPerspective.ID, window);
	}

	/** Waits for all jobs of a family and handles the events of the display meanwhile. */
	static void await(Object family) {
		Display display = Display.getCurrent();
		assertNotNull(display, "tests of the workbench run in the thread of the user interface");
		Thread waiter = new Thread(() -> {
			try {
				Job.getJobManager().join(family, null);
			} catch (InterruptedException | OperationCanceledException e) {
				Thread.currentThread().interrupt();
			}
			display.wake();
		});
		waiter.start();
		while (waiter.isAlive()) {
			if (!display.readAndDispatch()) {
				// Woken by the next event, or by the waiter when it is done.
				display.timerExec(20, display::wake);
				display.sleep();
			}
		}
		processEvents();
	}

	/** Handles everything the display has waiting. */
	static void processEvents() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until nothing waits
		}
	}

	/** Waits until every chain file is checked. */
	static void awaitValidation() {
		await(ChainValidationListener.FAMILY);
	}

	/** All widgets of a type below a control, from the top left to the bottom right. */
	static <T extends Control> List<T> controls(Composite root, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : root.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(controls(composite, type));
			}
		}
		return found;
	}

	/** An open project. */
	static IProject project(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		return project;
	}

	/** Writes a document behind the back of the workspace and lets the workspace find it. */
	static IFile write(IProject project, String name, ChainDocument document) throws Exception {
		IFile file = project.getFile(name);
		ChainStore.save(document, path(file));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	/** Replaces one piece of text in a file. */
	static void replace(IFile file, String old, String now) throws Exception {
		String text = Files.readString(path(file));
		assertEquals(2, text.split(Pattern.quote(old), -1).length, "'" + old + "' must stand in the file exactly once");
		Files.write(path(file), text.replace(old, now).getBytes(StandardCharsets.UTF_8));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	static Path path(IFile file) {
		return file.getLocation().toFile().toPath();
	}

	/** A chain without any fault: one perspective, one stage, one segment, one listed company, every fact with its source. */
	static ChainDocument flawless() {
		ChainFactory factory = ChainFactory.eINSTANCE;
		ChainDocument document = factory.createChainDocument();
		document.setFormatVersion("1.0");
		document.setName("算力");
		Report report = factory.createReport();
		report.setName("深度报告");
		report.setDateText("未署日期");
		document.getSources().add(report);
		Company company = factory.createCompany();
		company.setName("寒武纪");
		Security security = factory.createSecurity();
		security.setExchange(Exchange.SH);
		security.setCode("688256");
		company.getSecurities().add(security);
		document.getCompanies().add(company);
		Participation participation = factory.createParticipation();
		participation.setCompany(company);
		Citation citation = factory.createCitation();
		citation.setSource(report);
		participation.getCitations().add(citation);
		Segment segment = factory.createSegment();
		segment.setName("芯片");
		segment.getParticipations().add(participation);
		Stage stage = factory.createStage();
		stage.setName("上游");
		stage.getSegments().add(segment);
		Perspective perspective = factory.createPerspective();
		perspective.setName("三层");
		perspective.getStages().add(stage);
		IndustryChain chain = factory.createIndustryChain();
		chain.setName("AIGC");
		chain.getPerspectives().add(perspective);
		document.getChains().add(chain);
		return Identities.assign(document);
	}
}
