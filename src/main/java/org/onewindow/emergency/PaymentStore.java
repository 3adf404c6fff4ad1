package org.onewindow.emergency;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PaymentStore extends Repository<Payment, Long> {

    Payment save(Payment payment);

    List<Payment> findByGrantNumberOrderByAttempt(String grantNumber);
}
