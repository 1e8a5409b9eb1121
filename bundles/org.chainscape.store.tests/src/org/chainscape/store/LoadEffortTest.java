package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Segment;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** Reading and writing must not grow with the square of the size, as they do when ids are searched for one by one. */
class LoadEffortTest {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int SMALL = 1_000;
	private static final int FACTOR = 15;
	private static final int LIMIT = 100;

	@Test
	void sixteenTimesTheSizeIsNotHundredsOfTimesTheWork() throws IOException {
		byte[] small = document(SMALL);
		byte[] large = document(SMALL * FACTOR);
		double best = Double.MAX_VALUE;
		// Linear is 15, quadratic 225. A compiler that works beside spoils a measurement, but not all of them.
		for (int i = 0; i < 5 && best >= LIMIT; i++) {
			double first = Math.max(seconds(small), 0.001);
			best = Math.min(best, seconds(large) / first);
		}
		assertTrue(best < LIMIT, "large / small = " + best);
	}

	/** Three objects per company, one of them referring to it before it is declared. */
	private static byte[] document(int companies) throws IOException {
		SampleChain sample = new SampleChain();
		for (int i = 0; i < companies; i++) {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setId("c" + i);
			company.setName("公司" + i);
			sample.document.getCompanies().add(company);
			Segment segment = ChainFactory.eINSTANCE.createSegment();
			segment.setId("s" + i);
			sample.segment.getSegments().add(segment);
			Participation participation = ChainFactory.eINSTANCE.createParticipation();
			participation.setId("p" + i);
			participation.setCompany(company);
			segment.getParticipations().add(participation);
		}
		return ChainStore.serialise(sample.document);
	}

	/** Time of the processor spent on it, which does not grow with what else the machine has to do. */
	private static double seconds(byte[] bytes) throws IOException {
		double best = Double.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long start = THREADS.getCurrentThreadCpuTime();
			ChainResource resource = new ChainResource(URI.createURI("mem:/a.chain"));
			resource.load(new ByteArrayInputStream(bytes), null);
			best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
		}
		return best;
	}
}
