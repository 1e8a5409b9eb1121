package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Segment;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** Reading and writing must not grow with the square of the size, as they do when ids are searched for one by one. */
class LoadEffortTest {

	private static final int SMALL = 1_000;
	private static final int FACTOR = 15;

	@Test
	void sixteenTimesTheSizeIsNotHundredsOfTimesTheWork() throws IOException {
		byte[] small = document(SMALL);
		byte[] large = document(SMALL * FACTOR);
		seconds(small);
		seconds(small);
		double first = Math.max(seconds(small), 0.001);
		double second = seconds(large);
		// Linear is 15, quadratic 225; a busy machine may double either.
		assertTrue(second / first < 100, "small " + first + " s, large " + second + " s");
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

	private static double seconds(byte[] bytes) throws IOException {
		double best = Double.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long start = System.nanoTime();
			ChainResource resource = new ChainResource(URI.createURI("mem:/a.chain"));
			resource.load(new ByteArrayInputStream(bytes), null);
			best = Math.min(best, (System.nanoTime() - start) / 1e9);
		}
		return best;
	}
}
